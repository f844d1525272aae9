/** A refusal as Excel words it; `code` is one of Excel's error codes, which add-ins branch on. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export const notFound = (location?: string) => new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);

export const invalid = (location?: string) =>
  new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);

export const exists = (location?: string) =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);

export const denied = (location?: string) => new ApiError('AccessDenied', "You can't perform the requested operation.", location);

export const invalidOperation = (location?: string) =>
  new ApiError('InvalidOperation', 'The operation attempted is invalid on the object.', location);

export const missing = (member: string, why: string) =>
  new ApiError('ApiNotFound', `The API you are trying to use could not be found: ${member} (${why}).`, member);
