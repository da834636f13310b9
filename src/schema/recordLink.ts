/** Address of another record as a relative link to its file: `../practices/x.md` or `x.md`, with an optional anchor. */
export const recordLink = /^(?:\.\.\/([a-z-]+)\/|\.\/)?([a-z0-9.-]+)\.md(#[\w.-]+)?$/;
