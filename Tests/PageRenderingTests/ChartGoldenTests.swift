import Diagnostics
import Markup
import PromiseModel
import Testing

@testable import PageRendering

/// The bytes of three charts, an element a line.
@Suite struct ChartGoldenTests {
    @Test func barsOfOneColumn() {
        let series = DataSeries.of(
            .bars, "2019;860", "2020;841", "2021;743", "2022;638", names: "Anmälda brott i Kungsör")
        #expect(
            lines(series, id: "anmalda-brott-kungsor") == """
                <svg role="img" aria-labelledby="anmalda-brott-kungsor-t anmalda-brott-kungsor-d" class="s0 e0" height="274">
                <title id="anmalda-brott-kungsor-t">Anmälda brott i Kungsör, 2019–2022</title>
                <desc id="anmalda-brott-kungsor-d">Stapeldiagram. Anmälda brott i Kungsör: 860 (2019), 841 (2020), 743 (2021) och 638 (2022).</desc>
                <rect class="c1" x="6.5%" width="12%" y="24" height="220"/>
                <rect class="c1" x="31.5%" width="12%" y="28.86" height="215.14"/>
                <rect class="c1" x="56.5%" width="12%" y="53.93" height="190.07"/>
                <rect class="c1" x="81.5%" width="12%" y="80.79" height="163.21"/>
                <line class="axis" x1="0" x2="100%" y1="244" y2="244"/>
                <g paint-order="stroke" text-anchor="middle">
                <text class="val" x="12.5%" y="16">860</text>
                <text class="val" x="37.5%" y="20.86">841</text>
                <text class="val" x="62.5%" y="45.93">743</text>
                <text class="val" x="87.5%" y="72.79">638</text>
                <text x="12.5%" y="266">2019</text>
                <text x="37.5%" y="266">2020</text>
                <text x="62.5%" y="266">2021</text>
                <text x="87.5%" y="266">2022</text>
                </g>
                </svg>
                """)
    }

    @Test func linesWithAGap() {
        let series = DataSeries.of(
            .line, "2019;31;22", "2020;38;20", "2021;;25", "2022;52;24", "2023;61;27", names: "Mot äldre", "Mot andra")
        #expect(
            lines(series, id: "linje-tva") == """
                <svg role="img" aria-labelledby="linje-tva-t linje-tva-d" class="s2 e6" height="266">
                <title id="linje-tva-t">Mot äldre och Mot andra, 2019–2023</title>
                <desc id="linje-tva-d">Linjediagram. Mot äldre: 31 (2019), 38 (2020), data saknas (2021), 52 (2022) och 61 (2023). Mot andra: 22 (2019), 20 (2020), 25 (2021), 24 (2022) och 27 (2023).</desc>
                <defs>
                <circle id="linje-tva-m1" r="5"/>
                <path id="linje-tva-m2" d="M-4-4H4V4H-4z"/>
                </defs>
                <line class="grid" x1="0" x2="100%" y1="181" y2="181"/>
                <line class="grid" x1="0" x2="100%" y1="126" y2="126"/>
                <line class="grid" x1="0" x2="100%" y1="71" y2="71"/>
                <line class="grid" x1="0" x2="100%" y1="16" y2="16"/>
                <line class="axis" x1="0" x2="100%" y1="236" y2="236"/>
                <svg y="16" width="100%" height="220" viewBox="0 0 100 220" preserveAspectRatio="none">
                <polyline vector-effect="non-scaling-stroke" class="l1" points="0,134.75 25,115.5"/>
                <polyline vector-effect="non-scaling-stroke" class="l1" points="75,77 100,52.25"/>
                <polyline vector-effect="non-scaling-stroke" class="l2" points="0,159.5 25,165 50,151.25 75,154 100,145.75"/>
                </svg>
                <use class="c1" href="#linje-tva-m1" x="0" y="150.75"/>
                <use class="c1" href="#linje-tva-m1" x="25%" y="131.5"/>
                <use class="c1" href="#linje-tva-m1" x="75%" y="93"/>
                <use class="c1" href="#linje-tva-m1" x="100%" y="68.25"/>
                <use class="c2" href="#linje-tva-m2" x="0" y="175.5"/>
                <use class="c2" href="#linje-tva-m2" x="25%" y="181"/>
                <use class="c2" href="#linje-tva-m2" x="50%" y="167.25"/>
                <use class="c2" href="#linje-tva-m2" x="75%" y="170"/>
                <use class="c2" href="#linje-tva-m2" x="100%" y="161.75"/>
                <g paint-order="stroke" text-anchor="middle">
                <text x="-10" y="241" text-anchor="end">0</text>
                <text x="-10" y="186" text-anchor="end">20</text>
                <text x="-10" y="131" text-anchor="end">40</text>
                <text x="-10" y="76" text-anchor="end">60</text>
                <text x="-10" y="21" text-anchor="end">80</text>
                <text x="50%" y="108.25">Data</text>
                <text x="50%" y="126.25">saknas</text>
                <text class="val" x="100%" dx="13" y="64.25" text-anchor="start">Mot äldre</text>
                <text class="val" x="100%" dx="13" y="82.25" text-anchor="start">61</text>
                <text class="val" x="100%" dx="13" y="157.75" text-anchor="start">Mot andra</text>
                <text class="val" x="100%" dx="13" y="175.75" text-anchor="start">27</text>
                <text x="0" y="258">2019</text>
                <text x="50%" y="258">2021</text>
                <text x="100%" y="258">2023</text>
                <text class="wide" x="25%" y="258">2020</text>
                <text class="wide" x="75%" y="258">2022</text>
                </g>
                </svg>
                """)
    }

    @Test func groupedBarsWithAGoal() {
        let series = DataSeries.of(
            .bars, "2020;14;31", "2021;;28", "2022;33;22", "2023;41;17", names: "Kontroller", "Olyckor", goal: "20")
        #expect(
            lines(series, id: "staplar-tva") == """
                <svg role="img" aria-labelledby="staplar-tva-t staplar-tva-d" class="s0 e5" height="318">
                <title id="staplar-tva-t">Kontroller och Olyckor, 2020–2023</title>
                <desc id="staplar-tva-d">Stapeldiagram. Kontroller: 14 (2020), data saknas (2021), 33 (2022) och 41 (2023). Olyckor: 31 (2020), 28 (2021), 22 (2022) och 17 (2023). Mål 20.</desc>
                <rect class="c1" x="1" width="14" y="2" height="14"/>
                <rect class="c2" x="112.8" width="14" y="2" height="14"/>
                <rect class="c1" x="3%" width="9%" y="212.88" height="75.12"/>
                <rect class="c2" x="13%" width="9%" y="121.66" height="166.34"/>
                <line class="lack" x1="28%" x2="37%" y1="280" y2="280"/>
                <rect class="c2" x="38%" width="9%" y="137.76" height="150.24"/>
                <rect class="c1" x="53%" width="9%" y="110.93" height="177.07"/>
                <rect class="c2" x="63%" width="9%" y="169.95" height="118.05"/>
                <rect class="c1" x="78%" width="9%" y="68" height="220"/>
                <rect class="c2" x="88%" width="9%" y="196.78" height="91.22"/>
                <line class="axis" x1="0" x2="100%" y1="288" y2="288"/>
                <line class="under" x1="0" x2="100%" y1="180.68" y2="180.68"/>
                <line class="target" x1="0" x2="100%" y1="180.68" y2="180.68"/>
                <g paint-order="stroke" text-anchor="middle">
                <text class="val" x="21" y="14" text-anchor="start">Kontroller</text>
                <text class="val" x="132.8" y="14" text-anchor="start">Olyckor</text>
                <text x="0" y="37" text-anchor="start">– betyder att data saknas.</text>
                <text class="val" x="7.5%" y="204.88">14</text>
                <text class="val" x="17.5%" y="113.66">31</text>
                <text class="val" x="42.5%" y="129.76">28</text>
                <text class="val" x="57.5%" y="102.93">33</text>
                <text class="val" x="67.5%" y="161.95">22</text>
                <text class="val" x="82.5%" y="60">41</text>
                <text class="val" x="92.5%" y="188.78">17</text>
                <text x="100%" dx="13" y="185.68" text-anchor="start">Mål 20</text>
                <text x="12.5%" y="310">2020</text>
                <text x="37.5%" y="310">2021</text>
                <text x="62.5%" y="310">2022</text>
                <text x="87.5%" y="310">2023</text>
                </g>
                </svg>
                """)
    }

    private func lines(_ series: DataSeries, id: String) -> String {
        var result = ""
        for character in Chart.svg(series, language: .swedish, id: id).text {
            if character == "<", result.hasSuffix(">") { result += "\n" }
            result.append(character)
        }
        return result
    }
}
