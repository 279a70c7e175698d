#include <stddef.h>

// What is done when the program itself is at fault: a trap, a bad address, a stack or a heap that is used up. In C, since
// nothing else may run in a signal's handler (signal-safety(7)).

// From now on such a signal prints a text of at most 1 KiB on standard error and ends the process with status 3.
void lofte_last_resort_begin(const char *text, size_t length);
// Prints another text from now on.
void lofte_last_resort_say(const char *text, size_t length);
// Lets the calling thread print it also when its stack is used up.
void lofte_last_resort_cover_thread(void);
