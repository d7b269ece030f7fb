/** What a source claims, and how that was checked. */
export interface Claim {
  readonly claimId: string;
  /** In own words. */
  readonly claim: string | null;
  readonly claimedOn: string | null;
  readonly propositions: readonly unknown[];
  /** Of the latest assessment; null until there is one. */
  readonly verdict: string | null;
  readonly evidence: readonly string[];
  readonly reason: string | null;
  /** The day from which it could be read, and from which its verdict could be. */
  readonly publishedFrom: string | null;
  readonly assessedFrom: string | null;
}
