/** One answer to a question of choice; the days between which it was to be had, EDTF. */
export interface IssueOption {
  readonly id: string;
  readonly label: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** What somebody wants who is for, against or on neither side of a polar proposition: "wants Maduro released". */
export interface IssueWording {
  readonly for: string;
  readonly against: string;
  readonly neither?: string;
}

/** A contested question as the register has it at some knowledge. */
export interface Issue {
  readonly slug: string;
  readonly title: string;
  /** polar: for or against the proposition; choice: one of the options; topic: no stands are taken on it. */
  readonly kind: 'polar' | 'choice' | 'topic';
  readonly proposition?: string;
  readonly options?: readonly IssueOption[];
  readonly wording?: IssueWording;
}
