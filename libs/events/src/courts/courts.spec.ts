import { happened, history } from '@chancery/testing';
import { caseInstituted, complianceReported, courtRuled, courts, rulingAppealed, rulingStayed } from '.';

const icj = { docket: 'icj-171' };
const instituted = happened(caseInstituted, icj);
const ruled = happened(courtRuled, icj);
const later = [happened(rulingAppealed, icj), happened(rulingStayed, icj), happened(complianceReported, icj)];

describe('a court matter', () => {
  it('goes from its institution to a ruling and what follows it', () => {
    history(courts).given().when(instituted).thenRecorded();
    history(courts).given(instituted).when(ruled).thenRecorded();
    for (const event of later) history(courts).given(instituted, ruled).when(event).thenRecorded();
  });

  it('is flagged when its docket holds a ruling but no beginning', () => {
    history(courts).given().when(ruled).thenFlagged('not-instituted');
    history(courts)
      .given()
      .when(happened(courtRuled, { ...icj, startUnknown: true }))
      .thenFlagged('start-unknown');
  });

  it.each(later)('is flagged when $type comes before any ruling', (event) => {
    history(courts).given(instituted).when(event).thenFlagged('no-ruling');
  });

  it('without a docket cannot be asked for its beginning', () => {
    history(courts)
      .given()
      .when(happened(courtRuled, { docket: undefined }))
      .thenRecorded();
  });

  it('belongs to its docket, to court and instrument, or stands alone', () => {
    expect(courts.stream(ruled)).toBe('court/icj-171');
    const noDocket = { docket: undefined, court: undefined };
    expect(courts.stream(happened(courtRuled, noDocket))).toBe('court/icj/icj-general-list-no-171');
    expect(courts.stream(happened(courtRuled, { ...noDocket, instrument: undefined }))).toBe(
      'court/icj/entry-of-courtruled',
    );
  });
});
