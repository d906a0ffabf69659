/** A data file that could not be had. `status` is the HTTP status, 0 where no answer came. */
export class DataError extends Error {
  readonly path: string;
  readonly status: number;

  constructor(path: string, status: number) {
    super(status === 0 ? `${path} could not be reached` : `${path} answered ${status}`);
    this.name = 'DataError';
    this.path = path;
    this.status = status;
  }
}
