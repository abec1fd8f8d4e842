/** What says that it was found wrong, and the class names that forms commonly mark such fields with. */
export const markedWrong = '[aria-invalid=true],.is-invalid,.has-error,.field_with_errors,.invalid';
