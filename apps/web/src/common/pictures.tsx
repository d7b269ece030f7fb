import { useTexts } from '../messages/use-texts';
import { asPng, pictureFile } from './picture-file';
import { save } from './save';
import { exportTexts } from './texts';

const AS = {
  svg: (shown: SVGSVGElement) => new Blob([pictureFile(shown).text], { type: 'image/svg+xml' }),
  png: asPng,
} as const;

/** A drawing on the page, to take along. */
export function Pictures(props: { readonly drawing: () => SVGSVGElement | null; readonly name: string }) {
  const t = useTexts(exportTexts);
  const take = async (kind: keyof typeof AS) => {
    const shown = props.drawing();
    if (shown) save(`${props.name}.${kind}`, await AS[kind](shown));
  };
  return (Object.keys(AS) as (keyof typeof AS)[]).map((kind) => (
    <li key={kind}>
      <button type="button" className="plain" onClick={() => void take(kind)}>
        {t(`export.${kind}`)}
      </button>
    </li>
  ));
}
