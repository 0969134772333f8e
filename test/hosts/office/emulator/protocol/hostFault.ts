/** What the host answers where an action fails; the library makes an `OfficeExtension.Error` of it. */
export class HostFault extends Error {
  readonly code: string;
  readonly location: string;
  readonly status: number;

  /** `location` is `Class.member`, the member's first letter small; `status` is an HTTP status. */
  constructor(code: string, location: string, status = 400) {
    super(`${code} at ${location}`);
    this.code = code;
    this.location = location;
    this.status = status;
  }
}

/** The fault of a value, a name or an address that Excel does not take. */
export function invalidArgument(location: string): HostFault {
  return new HostFault('InvalidArgument', location);
}

/** The fault of something asked for by a name, an id or an index that is not there. */
export function itemNotFound(location: string): HostFault {
  return new HostFault('ItemNotFound', location, 404);
}

/** The fault of a member of a real class that this emulated host cannot do; Excel can. */
export function notImplemented(location: string): HostFault {
  return new HostFault('EmulatorNotImplemented', location, 501);
}
