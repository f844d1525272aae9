/** Where tests of the add-in find Microsoft's office.js on our host; what it offers is documented there. */
export * from '../../workbench/host/jest';
