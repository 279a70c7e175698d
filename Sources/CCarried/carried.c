// The files that the program carries. Made by Tests/CarriedTests (LOFTE_RECORD=1); do not change it by hand.
#include "CCarried.h"

// In C23, which the compiler reads in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../.github/workflows/publish.yml"
};
static const unsigned char file_1[] = {
#embed "../../.gitlab-ci.yml"
};
static const unsigned char file_2[] = {
#embed "../../hosting/steps.sh"
};
static const unsigned char file_3[] = {
#embed "../../templates/activity.mustache"
};
static const unsigned char file_4[] = {
#embed "../../templates/comparison.mustache"
};
static const unsigned char file_5[] = {
#embed "../../templates/diagram.css"
};
static const unsigned char file_6[] = {
#embed "../../templates/dialogue.mustache"
};
static const unsigned char file_7[] = {
#embed "../../templates/dialogues.mustache"
};
static const unsigned char file_8[] = {
#embed "../../templates/focus-area.mustache"
};
static const unsigned char file_9[] = {
#embed "../../templates/ikon.svg"
};
static const unsigned char file_10[] = {
#embed "../../templates/layouts/base.mustache"
};
static const unsigned char file_11[] = {
#embed "../../templates/links.mustache"
};
static const unsigned char file_12[] = {
#embed "../../templates/message.mustache"
};
static const unsigned char file_13[] = {
#embed "../../templates/news.mustache"
};
static const unsigned char file_14[] = {
#embed "../../templates/opinions.mustache"
};
static const unsigned char file_15[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char file_16[] = {
#embed "../../templates/partials/activity-head.mustache"
};
static const unsigned char file_17[] = {
#embed "../../templates/partials/activity-list.mustache"
};
static const unsigned char file_18[] = {
#embed "../../templates/partials/activity-rows.mustache"
};
static const unsigned char file_19[] = {
#embed "../../templates/partials/as-signed.mustache"
};
static const unsigned char file_20[] = {
#embed "../../templates/partials/changes.mustache"
};
static const unsigned char file_21[] = {
#embed "../../templates/partials/contents.mustache"
};
static const unsigned char file_22[] = {
#embed "../../templates/partials/date.mustache"
};
static const unsigned char file_23[] = {
#embed "../../templates/partials/decision-icon.mustache"
};
static const unsigned char file_24[] = {
#embed "../../templates/partials/doors.mustache"
};
static const unsigned char file_25[] = {
#embed "../../templates/partials/draft-notice.mustache"
};
static const unsigned char file_26[] = {
#embed "../../templates/partials/figures.mustache"
};
static const unsigned char file_27[] = {
#embed "../../templates/partials/fill.mustache"
};
static const unsigned char file_28[] = {
#embed "../../templates/partials/freezes.mustache"
};
static const unsigned char file_29[] = {
#embed "../../templates/partials/goal-pattern.mustache"
};
static const unsigned char file_30[] = {
#embed "../../templates/partials/in-short.mustache"
};
static const unsigned char file_31[] = {
#embed "../../templates/partials/late.mustache"
};
static const unsigned char file_32[] = {
#embed "../../templates/partials/link.mustache"
};
static const unsigned char file_33[] = {
#embed "../../templates/partials/named-areas.mustache"
};
static const unsigned char file_34[] = {
#embed "../../templates/partials/names.mustache"
};
static const unsigned char file_35[] = {
#embed "../../templates/partials/opinions.mustache"
};
static const unsigned char file_36[] = {
#embed "../../templates/partials/page-facts.mustache"
};
static const unsigned char file_37[] = {
#embed "../../templates/partials/page-picture.mustache"
};
static const unsigned char file_38[] = {
#embed "../../templates/partials/pattern-over.mustache"
};
static const unsigned char file_39[] = {
#embed "../../templates/partials/pattern-past.mustache"
};
static const unsigned char file_40[] = {
#embed "../../templates/partials/patterns.mustache"
};
static const unsigned char file_41[] = {
#embed "../../templates/partials/places.mustache"
};
static const unsigned char file_42[] = {
#embed "../../templates/partials/promise-changes.mustache"
};
static const unsigned char file_43[] = {
#embed "../../templates/partials/register-areas.mustache"
};
static const unsigned char file_44[] = {
#embed "../../templates/partials/register-data.mustache"
};
static const unsigned char file_45[] = {
#embed "../../templates/partials/register-empty.mustache"
};
static const unsigned char file_46[] = {
#embed "../../templates/partials/register-form.mustache"
};
static const unsigned char file_47[] = {
#embed "../../templates/partials/relations.mustache"
};
static const unsigned char file_48[] = {
#embed "../../templates/partials/series-printed.mustache"
};
static const unsigned char file_49[] = {
#embed "../../templates/partials/series-source.mustache"
};
static const unsigned char file_50[] = {
#embed "../../templates/partials/series-table.mustache"
};
static const unsigned char file_51[] = {
#embed "../../templates/partials/small-bar.mustache"
};
static const unsigned char file_52[] = {
#embed "../../templates/partials/source.mustache"
};
static const unsigned char file_53[] = {
#embed "../../templates/partials/state-bar.mustache"
};
static const unsigned char file_54[] = {
#embed "../../templates/partials/status-icon.mustache"
};
static const unsigned char file_55[] = {
#embed "../../templates/partials/status.mustache"
};
static const unsigned char file_56[] = {
#embed "../../templates/partials/your-say.mustache"
};
static const unsigned char file_57[] = {
#embed "../../templates/place.mustache"
};
static const unsigned char file_58[] = {
#embed "../../templates/plan.css"
};
static const unsigned char file_59[] = {
#embed "../../templates/plan.mustache"
};
static const unsigned char file_60[] = {
#embed "../../templates/promise.mustache"
};
static const unsigned char file_61[] = {
#embed "../../templates/promises.mustache"
};
static const unsigned char file_62[] = {
#embed "../../templates/register-index.mustache"
};
static const unsigned char file_63[] = {
#embed "../../templates/register-search.mustache"
};
static const unsigned char file_64[] = {
#embed "../../templates/register-sheet.mustache"
};
static const unsigned char file_65[] = {
#embed "../../templates/register.css"
};
static const unsigned char file_66[] = {
#embed "../../templates/register.js"
};
static const unsigned char file_67[] = {
#embed "../../templates/register.mustache"
};
static const unsigned char file_68[] = {
#embed "../../templates/report.mustache"
};
static const unsigned char file_69[] = {
#embed "../../templates/responsible.mustache"
};
static const unsigned char file_70[] = {
#embed "../../templates/rules.mustache"
};
static const unsigned char file_71[] = {
#embed "../../templates/series.mustache"
};
static const unsigned char file_72[] = {
#embed "../../templates/start.mustache"
};
static const unsigned char file_73[] = {
#embed "../../templates/statement.mustache"
};
static const unsigned char file_74[] = {
#embed "../../templates/stil.css"
};
static const unsigned char file_75[] = {
#embed "../../templates/thread.mustache"
};
static const unsigned char file_76[] = {
#embed "../../templates/year-report.mustache"
};

static const struct lofte_carried files[] = {
    {".github/workflows/publish.yml", file_0, sizeof file_0},
    {".gitlab-ci.yml", file_1, sizeof file_1},
    {"hosting/steps.sh", file_2, sizeof file_2},
    {"templates/activity.mustache", file_3, sizeof file_3},
    {"templates/comparison.mustache", file_4, sizeof file_4},
    {"templates/diagram.css", file_5, sizeof file_5},
    {"templates/dialogue.mustache", file_6, sizeof file_6},
    {"templates/dialogues.mustache", file_7, sizeof file_7},
    {"templates/focus-area.mustache", file_8, sizeof file_8},
    {"templates/ikon.svg", file_9, sizeof file_9},
    {"templates/layouts/base.mustache", file_10, sizeof file_10},
    {"templates/links.mustache", file_11, sizeof file_11},
    {"templates/message.mustache", file_12, sizeof file_12},
    {"templates/news.mustache", file_13, sizeof file_13},
    {"templates/opinions.mustache", file_14, sizeof file_14},
    {"templates/page.mustache", file_15, sizeof file_15},
    {"templates/partials/activity-head.mustache", file_16, sizeof file_16},
    {"templates/partials/activity-list.mustache", file_17, sizeof file_17},
    {"templates/partials/activity-rows.mustache", file_18, sizeof file_18},
    {"templates/partials/as-signed.mustache", file_19, sizeof file_19},
    {"templates/partials/changes.mustache", file_20, sizeof file_20},
    {"templates/partials/contents.mustache", file_21, sizeof file_21},
    {"templates/partials/date.mustache", file_22, sizeof file_22},
    {"templates/partials/decision-icon.mustache", file_23, sizeof file_23},
    {"templates/partials/doors.mustache", file_24, sizeof file_24},
    {"templates/partials/draft-notice.mustache", file_25, sizeof file_25},
    {"templates/partials/figures.mustache", file_26, sizeof file_26},
    {"templates/partials/fill.mustache", file_27, sizeof file_27},
    {"templates/partials/freezes.mustache", file_28, sizeof file_28},
    {"templates/partials/goal-pattern.mustache", file_29, sizeof file_29},
    {"templates/partials/in-short.mustache", file_30, sizeof file_30},
    {"templates/partials/late.mustache", file_31, sizeof file_31},
    {"templates/partials/link.mustache", file_32, sizeof file_32},
    {"templates/partials/named-areas.mustache", file_33, sizeof file_33},
    {"templates/partials/names.mustache", file_34, sizeof file_34},
    {"templates/partials/opinions.mustache", file_35, sizeof file_35},
    {"templates/partials/page-facts.mustache", file_36, sizeof file_36},
    {"templates/partials/page-picture.mustache", file_37, sizeof file_37},
    {"templates/partials/pattern-over.mustache", file_38, sizeof file_38},
    {"templates/partials/pattern-past.mustache", file_39, sizeof file_39},
    {"templates/partials/patterns.mustache", file_40, sizeof file_40},
    {"templates/partials/places.mustache", file_41, sizeof file_41},
    {"templates/partials/promise-changes.mustache", file_42, sizeof file_42},
    {"templates/partials/register-areas.mustache", file_43, sizeof file_43},
    {"templates/partials/register-data.mustache", file_44, sizeof file_44},
    {"templates/partials/register-empty.mustache", file_45, sizeof file_45},
    {"templates/partials/register-form.mustache", file_46, sizeof file_46},
    {"templates/partials/relations.mustache", file_47, sizeof file_47},
    {"templates/partials/series-printed.mustache", file_48, sizeof file_48},
    {"templates/partials/series-source.mustache", file_49, sizeof file_49},
    {"templates/partials/series-table.mustache", file_50, sizeof file_50},
    {"templates/partials/small-bar.mustache", file_51, sizeof file_51},
    {"templates/partials/source.mustache", file_52, sizeof file_52},
    {"templates/partials/state-bar.mustache", file_53, sizeof file_53},
    {"templates/partials/status-icon.mustache", file_54, sizeof file_54},
    {"templates/partials/status.mustache", file_55, sizeof file_55},
    {"templates/partials/your-say.mustache", file_56, sizeof file_56},
    {"templates/place.mustache", file_57, sizeof file_57},
    {"templates/plan.css", file_58, sizeof file_58},
    {"templates/plan.mustache", file_59, sizeof file_59},
    {"templates/promise.mustache", file_60, sizeof file_60},
    {"templates/promises.mustache", file_61, sizeof file_61},
    {"templates/register-index.mustache", file_62, sizeof file_62},
    {"templates/register-search.mustache", file_63, sizeof file_63},
    {"templates/register-sheet.mustache", file_64, sizeof file_64},
    {"templates/register.css", file_65, sizeof file_65},
    {"templates/register.js", file_66, sizeof file_66},
    {"templates/register.mustache", file_67, sizeof file_67},
    {"templates/report.mustache", file_68, sizeof file_68},
    {"templates/responsible.mustache", file_69, sizeof file_69},
    {"templates/rules.mustache", file_70, sizeof file_70},
    {"templates/series.mustache", file_71, sizeof file_71},
    {"templates/start.mustache", file_72, sizeof file_72},
    {"templates/statement.mustache", file_73, sizeof file_73},
    {"templates/stil.css", file_74, sizeof file_74},
    {"templates/thread.mustache", file_75, sizeof file_75},
    {"templates/year-report.mustache", file_76, sizeof file_76},
};

size_t lofte_carried_count(void) { return sizeof files / sizeof files[0]; }

struct lofte_carried lofte_carried_file(size_t number) { return files[number]; }
