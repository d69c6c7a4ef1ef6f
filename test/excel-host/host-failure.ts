/** What the host answers instead of a result: an error of the rich API, as the client turns it into OfficeExtension.Error. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
    readonly http = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostFailure => new HostFailure('InvalidArgument', message, location);

export const itemNotFound = (location: string): HostFailure =>
  new HostFailure('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostFailure =>
  new HostFailure('ItemAlreadyExists', 'The resource being created already exists.', location, 409);

export const invalidOperation = (
  location: string,
  message = "This operation isn't permitted for the current object.",
): HostFailure => new HostFailure('InvalidOperation', message, location);

export const accessDenied = (location: string): HostFailure =>
  new HostFailure('AccessDenied', 'You cannot perform the requested operation.', location, 403);

/** A member that Excel has and this host has not: the emulation must grow, or the code must do without. */
export const notEmulated = (member: string): HostFailure =>
  new HostFailure('NotEmulated', `The emulated host does not know ${member}.`, member, 500);
