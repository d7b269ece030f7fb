import { Dated } from './dated';
import { useLanguage } from '../messages/use-texts';

/** A shape and the sentence of the record, which is English; before it the word in the reader's language. */
export function Status(props: { readonly sign: string; readonly word: string; readonly sentence: string }) {
  const isEnglish = useLanguage() === 'en';
  return (
    <p className="status">
      <span aria-hidden="true">{props.sign}</span>{' '}
      {!isEnglish && <span className="word">{props.word}. </span>}
      <span lang="en">
        <Dated sentence={props.sentence} />
      </span>
    </p>
  );
}
