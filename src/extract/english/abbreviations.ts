/** Abbreviations whose full stop rarely ends a sentence, in lower case and without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `
    mr mrs ms mx dr prof rev fr sr jr st sgt cpl pvt capt cmdr lt col maj gen adm brig sen sens rep reps gov govs pres
    sec atty del hon supt messrs mme mlle jan feb mar apr jun jul aug sept sep oct nov dec vs etc cf fig nos vol inc
    ltd co corp bros dept univ assn ave blvd rd mt ft approx est ala ariz ark calif colo conn fla ga ill ind kan ky la
    md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  `
    .trim()
    .split(/\s+/),
);

/** Abbreviations that are also words or often end a sentence. A capital after them begins a new sentence. */
export const sentenceFinalAbbreviations: ReadonlySet<string> = new Set(
  'etc jr sr inc ltd co corp mass ill miss wash ind mar est la pa no'.split(' '),
);
