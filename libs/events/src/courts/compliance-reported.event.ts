import { defineEvent } from '@chancery/kernel';
import { EntryRef, OneOf, Optional } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CourtData } from './court-data';

export class ComplianceReportedData extends CourtData {
  @Optional() @EntryRef() ruling?: string;
  @OneOf(['complied', 'partly', 'defied']) compliance!: 'complied' | 'partly' | 'defied';
}

export const complianceReported = defineEvent({
  type: 'ComplianceReported',
  version: 1,
  data: ComplianceReportedData,
  description: 'Somebody reports whether a ruling is obeyed.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('reports', 'report')} that a ruling is ${{ complied: 'obeyed', partly: 'partly obeyed', defied: 'defied' }[data.compliance]}${after(' by ', targets)}`,
    ),
  example: {
    occurredOn: '2025-05-25',
    data: {
      summary: 'Guyana reported that an election was held for Essequibo despite the order of the court.',
      actors: [{ code: 'GUY', role: 'reporting' }],
      targets: [{ code: 'VEN', role: 'addressee of the order' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      court: 'ICJ',
      docket: 'icj-171',
      ruling: '2025-05-01-icj-order-essequibo-election',
      compliance: 'defied',
    },
  },
});
