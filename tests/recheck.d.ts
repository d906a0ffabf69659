// The build of the checker that is JavaScript alone: neither Java nor a program of the platform.
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
