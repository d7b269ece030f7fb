import type { Issue, IssueOption } from '@chancery/coding';

type Rewording = Pick<Issue, 'slug'> & Partial<Pick<Issue, 'title' | 'proposition' | 'wording'>>;

/** The contested questions, as last defined. */
export class IssueRegister {
  private readonly issues = new Map<string, Issue>();

  defined(issue: Issue): void {
    this.issues.set(issue.slug, issue);
  }

  reworded({ slug, title, proposition, wording }: Rewording): void {
    const issue = this.issues.get(slug);
    if (!issue) return;
    const words = {
      title: title ?? issue.title,
      ...(proposition && { proposition }),
      ...(wording && { wording }),
    };
    this.issues.set(slug, { ...issue, ...words });
  }

  optionAdded({ slug, option }: { slug: string; option: IssueOption }): void {
    const issue = this.issues.get(slug);
    if (!issue) return;
    const others = (issue.options ?? []).filter(({ id }) => id !== option.id);
    this.issues.set(slug, { ...issue, options: [...others, option] });
  }

  of(slug: string): Issue | undefined {
    return this.issues.get(slug);
  }
}
