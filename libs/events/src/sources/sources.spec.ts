import { happened, history } from '@chancery/testing';
import { claimAssessed, sourceArchived, sourceClaimRecorded, sourceRegistered, sources } from '.';

const registered = happened(sourceRegistered);
const claimed = happened(sourceClaimRecorded);
const assessed = happened(claimAssessed);

describe('a source', () => {
  it('is registered, copied, read for claims, and its claims are assessed, more than once', () => {
    history(sources).given().when(registered).thenRecorded();
    history(sources).given(registered).when(happened(sourceArchived)).thenRecorded();
    history(sources).given(registered).when(claimed).thenRecorded();
    history(sources).given(registered, claimed).when(assessed).thenRecorded();
    history(sources).given(registered, claimed, assessed).when(assessed).thenRecorded();
  });

  it('is registered once', () => {
    history(sources).given(registered).when(registered).thenRefused('is registered already');
  });

  it('makes each claim once', () => {
    history(sources).given(registered, claimed).when(claimed).thenRefused('is recorded already');
  });

  it('cannot be assessed for a claim it does not make', () => {
    history(sources).given(registered).when(assessed).thenRefused('record SourceClaimRecorded first');
  });

  it('is flagged when something is known of it before it is registered', () => {
    history(sources).given().when(claimed).thenFlagged('not-registered');
  });

  it('has one history, however long its address', () => {
    expect(sources.stream(registered)).toBe(sources.stream(assessed));
    const long = happened(sourceRegistered, { url: `https://www.example.org/${'a'.repeat(2000)}` });
    const longer = happened(sourceRegistered, { url: `${long.data.url}b` });
    expect(sources.stream(long)).not.toBe(sources.stream(longer));
  });
});
