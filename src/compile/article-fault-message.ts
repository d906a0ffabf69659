import type { AnnotationFault } from '../annotate/fault.ts';
import { quoted } from '../model/quote-for-message.ts';

/** A fault of an article in words for its editor, who sees a file and a line: which statement it is, what to do where. */
export function articleFaultMessage(fault: AnnotationFault): string {
  const { message, statement } = fault;
  switch (fault.code) {
    case 'unknown-person':
      return `${quoted(fault.person)} is not in people.yaml; add the person there`;
    case 'wrong-kind':
      return `statement “${statement ?? ''}” is ${fault.kind}: ${message}`;
    // These name what they are about.
    case 'overlap':
    case 'unknown-country':
      return message;
    default:
      return statement === null ? message : `statement “${statement}”: ${message}`;
  }
}
