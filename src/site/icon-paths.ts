/** Where a site's icons stand, from its base: PNGs of `icon.svg`, of 192, 512, 512 and 180 pixels. */
export const iconPaths = {
  drawn: 'icon.svg',
  small: 'icons/192.png',
  large: 'icons/512.png',
  /** With nothing in the corners that a device may cut off. */
  maskable: 'icons/maskable.png',
  appleTouch: 'icons/apple-touch.png',
};
