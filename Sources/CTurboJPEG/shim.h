#include <turbojpeg.h>

// Macros, which Swift cannot see.
static const int lofte_jpeg_limits = TJFLAG_LIMITSCANS;
static const int lofte_jpeg_careful = TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE;
