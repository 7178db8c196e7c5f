/** The one function of natural that is used here; its package's own index pulls in databases. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 … 1, of equal texts 1. */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
