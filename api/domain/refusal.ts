// What a rule answers when it says no: a code for programs, words in both languages for people.

export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface Refusal {
  /** Where in the input, as a dotted path ("criteria.3.fullAtPercent"). */
  readonly path: string;
  readonly code: string;
  readonly message: Words;
}
