export const orList = (names: readonly string[]): string => names.slice(0, 4).join(' or ');
