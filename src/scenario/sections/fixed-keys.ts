/** Keys that no plan, choice or setting may change, because offices are compared under them. */
export const FIXED = ['start', 'horizon', 'currency', 'targets', 'goal', 'extends', 'plans', 'choices']
