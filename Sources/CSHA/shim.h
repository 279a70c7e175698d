// The plain functions, which need no set-up of the library and draw little of it into a static program.
#define OPENSSL_SUPPRESS_DEPRECATED 1
#include <openssl/sha.h>
