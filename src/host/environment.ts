/** The variables of the environment, handed in so that a test can set its own. */
export type Environment = Readonly<Record<string, string | undefined>>;
