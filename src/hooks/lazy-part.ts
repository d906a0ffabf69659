import { type ComponentType, lazy } from 'react';

/** A part of a page that is loaded when it is shown, and left out if it does not load. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => ({
    default: await load().catch(() => () => null),
  }));
}
