/**
 * Ends an exhaustive switch: a member that the switch forgets is a type error.
 *
 * @throws always; reached only where data is not of its type.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
