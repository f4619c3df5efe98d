/** Words that carry no meaning of their own: prepositions, pronouns, conjunctions. */

/**
 * In folded spelling. «أو» is not among them, since a choice is not a sum; negations are, since what is
 * denied is compared apart.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'في من علي الي عن ان انه انها ما هذا هذه ذلك تلك التي الذي الذين هو هي هم',
    'به بها بهم له لها لهم منه منها منهم فيه فيها عليه عليها اليه اليها عنه عنها',
    'كان كانت يكون تكون اذا متي كما فان وان لدي لديه وفق وفقا',
    'لا ولا لم ولم لن ولن الا والا ليس غير دون بدون بلا عدم وعدم',
  ].flatMap((line) => line.split(' ')),
);
