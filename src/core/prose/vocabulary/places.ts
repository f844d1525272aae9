/** A place by its tier and its name: "huyện Tây Sơn", "xã Ba Cùm Nam". */
export const PLACE = /(?<!\p{L})(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)(?: \p{Lu}[\p{L}']*){1,4}/gu;
