/** At most four names as a list: “Ada Moen or Obi Quill”. */
export function orList(names: readonly string[]): string {
  return names.slice(0, 4).join(' or ');
}
