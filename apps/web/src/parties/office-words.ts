import { useTexts } from '../messages/use-texts';
import { officeTexts } from './office-texts';

/** `foreign-minister` in the reader's language; one that is not known here, or is free text, as it is recorded. */
export function useOfficeWords(): (office: string) => string {
  const t = useTexts(officeTexts);
  return (office) =>
    office in officeTexts.en ? t(office as 'president') : office.replace(/^other:/, '').replaceAll('-', ' ');
}
