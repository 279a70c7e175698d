#include "CBuild.h"

#ifndef LOFTE_BUILD
#define LOFTE_BUILD ""
#endif

// In C, so that another label compiles these lines anew, and nothing else.
const char *lofte_build(void) { return LOFTE_BUILD; }
