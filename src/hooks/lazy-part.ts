import { type ComponentType, lazy } from 'react';

/** A part of a page that comes when it is shown. One that does not come is left out: it is no reason to lose the page. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => ({
    default: await load().catch(() => () => null),
  }));
}
