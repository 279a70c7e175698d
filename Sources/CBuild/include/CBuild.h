// What LOFTE_BUILD said when the program was built; empty where it said nothing.
const char *lofte_build(void);
