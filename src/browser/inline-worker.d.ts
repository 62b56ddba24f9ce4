/** A worker that stands in the page itself, as Vite makes it. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker
  // oxlint-disable-next-line import/no-default-export -- what Vite gives
  export default InlineWorker
}
