/** It has no types, and gives what it has to the window: see library.ts. */
declare module 'simjs' {}
