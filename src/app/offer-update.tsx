import { createRoot, type Root } from 'react-dom/client';
import { UpdateNotice } from './UpdateNotice.tsx';

let root: Root | undefined;
let offers = 0;

/** Shows that there is a new version. It stands outside the app, so no page has to know about it. */
export function offerUpdate(take: () => void): void {
  if (root === undefined) {
    const place = document.createElement('div');
    document.body.append(place);
    root = createRoot(place);
  }
  offers += 1;
  root.render(<UpdateNotice key={offers} onTake={take} />);
}
