const DATE = /(\d{4}-\d\d(?:-\d\d)?[?~%]?)/;

/** A sentence in which no date is broken at the end of a line. */
export const Dated = ({ sentence }: { readonly sentence: string }) =>
  sentence.split(DATE).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
