// SPDX-License-Identifier: MIT
// Colours and textures: told apart by everybody, in the dark and in the light.
#include "widgets/map_palette.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>
#include <vector>

using namespace stratamap;
using namespace stratamap::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    }
    return result;
}

Triple linear(const QColor& colour)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

// Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB.
constexpr Matrix everybody = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

/// How different two colours look to such eyes: distance in OKLab, where 0.02 can just be seen side by side.
double difference(const QColor& a, const QColor& b, const Matrix& eyes)
{
    const auto lab = [&eyes](const QColor& colour) {
        constexpr Matrix to_lms = {{{0.4122214708, 0.5363325363, 0.0514459929},
                                    {0.2119034982, 0.6806995451, 0.1073969566},
                                    {0.0883024619, 0.2817188376, 0.6299787005}}};
        constexpr Matrix to_lab = {{{0.2104542553, 0.7936177850, -0.0040720468},
                                    {1.9779984951, -2.4285922050, 0.4505937099},
                                    {0.0259040371, 0.7827717662, -0.8086757660}}};
        Triple lms = times(to_lms, times(eyes, linear(colour)));
        for (double& part : lms) {
            part = std::cbrt(part);
        }
        return times(to_lab, lms);
    };
    const Triple first = lab(a);
    const Triple second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const Triple rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    const double ratio = luminance(a) / luminance(b);
    return std::max(ratio, 1 / ratio);
}

QPalette colours(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xe6, 0xe7, 0xea) : QColor(Qt::black));
    return palette;
}

std::set<std::pair<int, int>> inkOf(Pattern pattern)
{
    std::set<std::pair<int, int>> points;
    for (int y = 0; y < 12; ++y) {
        for (int x = 0; x < 12; ++x) {
            if (inked(pattern, x, y, 1)) {
                points.insert({x, y});
            }
        }
    }
    return points;
}

std::vector<State> allStates()
{
    std::vector<State> states;
    for (std::size_t state = 0; state < state_count; ++state) {
        states.push_back(static_cast<State>(state));
    }
    return states;
}

}  // namespace

class MapPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void darkOrLight();
    void layersDiffer_data();
    void layersDiffer();
    void texturedLayersDiffer_data() { layersDiffer_data(); }
    void texturedLayersDiffer();
    void neighboursDifferInDeepChains_data() { layersDiffer_data(); }
    void neighboursDifferInDeepChains();
    void damageIsNoLayer_data() { layersDiffer_data(); }
    void damageIsNoLayer();
    void everyStateHasItsTexture();
    void everyStateHasItsWordAndLetter();
    void pendingIsNoState();
    void lettersAreReadable_data() { layersDiffer_data(); }
    void lettersAreReadable();
    void texturesAreVisible_data() { layersDiffer_data(); }
    void texturesAreVisible();
    void texturesScale();
};

void MapPaletteTest::darkOrLight()
{
    QVERIFY(MapPalette(colours(true)).dark());
    QVERIFY(!MapPalette(colours(false)).dark());
    QVERIFY(!(MapPalette(colours(true)) == MapPalette(colours(false))));
}

void MapPaletteTest::layersDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<PaletteSet>("set");
    QTest::newRow("light") << false << PaletteSet::hues;
    QTest::newRow("dark") << true << PaletteSet::hues;
    QTest::newRow("light, in greys") << false << PaletteSet::greys;
    QTest::newRow("dark, in greys") << true << PaletteSet::greys;
}

void MapPaletteTest::layersDiffer()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    const MapPalette palette(colours(dark), 6, set);
    for (const Matrix& eyes : {everybody, protanopia, deuteranopia, tritanopia}) {
        for (u32 a = 0; a < 6; ++a) {
            QVERIFY(contrast(palette.layer(a), palette.background()) > 1.6);
            for (u32 b = 0; b < a; ++b) {
                const double apart = difference(palette.layer(a), palette.layer(b), eyes);
                QVERIFY2(apart > 0.07, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(apart)));
            }
        }
    }
}

/// Half ink, half ground is what the eye makes of a fine texture.
void MapPaletteTest::texturedLayersDiffer()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    const MapPalette palette(colours(dark), 6, set);
    const auto mean = [](const Fill& fill) {
        return QColor((fill.ground.red() + fill.ink.red()) / 2, (fill.ground.green() + fill.ink.green()) / 2,
                      (fill.ground.blue() + fill.ink.blue()) / 2);
    };
    for (const State state : {State::compressed, State::encrypted}) {
        for (u32 a = 0; a < 6; ++a) {
            const Fill fill = palette.fill(a, state);
            QVERIFY2(contrast(fill.ground, fill.ink) > 1.5, qPrintable(QString::number(a)));
            for (u32 b = 0; b < a; ++b) {
                const double apart = difference(mean(fill), mean(palette.fill(b, state)), everybody);
                QVERIFY2(apart > 0.04, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(apart)));
            }
        }
    }
}

void MapPaletteTest::neighboursDifferInDeepChains()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    for (const u32 layers : {7U, 12U, 64U}) {
        const MapPalette palette(colours(dark), layers, set);
        for (const Matrix& eyes : {everybody, protanopia, deuteranopia, tritanopia}) {
            for (u32 depth = 1; depth < layers; ++depth) {
                const double apart = difference(palette.layer(depth), palette.layer(depth - 1), eyes);
                QVERIFY2(apart > 0.06, qPrintable(QStringLiteral("%1 of %2: %3").arg(depth).arg(layers).arg(apart)));
            }
        }
    }
}

void MapPaletteTest::damageIsNoLayer()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    for (const u32 layers : {6U, 12U, 64U}) {
        const MapPalette palette(colours(dark), layers, set);
        for (u32 depth = 0; depth < layers; ++depth) {
            const QColor red = palette.fill(depth, State::damaged).ground;
            QVERIFY2(difference(palette.layer(depth), red, everybody) > 0.09, qPrintable(QString::number(depth)));
        }
    }
}

void MapPaletteTest::everyStateHasItsTexture()
{
    const MapPalette palette(colours(false), 2);
    std::set<std::set<std::pair<int, int>>> textures;
    for (const State state : allStates()) {
        if (state != State::unallocated) {  // as plain as data, but without colour
            QVERIFY2(textures.insert(inkOf(palette.fill(0, state).pattern)).second, qPrintable(stateWord(state)));
        }
    }
    QVERIFY(textures.insert(inkOf(palette.pending().pattern)).second);
}

void MapPaletteTest::everyStateHasItsWordAndLetter()
{
    const MapPalette palette(colours(false), 2);
    std::set<QString> words = {pendingWord()};
    std::set<QString> letters;
    for (const State state : allStates()) {
        QVERIFY(!stateWord(state).isEmpty());
        QVERIFY(words.insert(stateWord(state)).second);
        QVERIFY(letters.insert(palette.fill(1, state).letter).second);
    }
}

void MapPaletteTest::pendingIsNoState()
{
    for (const bool dark : {false, true}) {
        const MapPalette palette(colours(dark), 3);
        const Fill pending = palette.pending();
        for (const State state : allStates()) {
            QVERIFY(pending.pattern != palette.fill(1, state).pattern);
            QVERIFY(pending.ground != palette.fill(1, state).ground);
        }
    }
}

void MapPaletteTest::lettersAreReadable()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    for (const u32 layers : {1U, 6U, 64U}) {
        const MapPalette palette(colours(dark), layers, set);
        for (u32 depth = 0; depth < layers; ++depth) {
            for (const State state : allStates()) {
                const Fill fill = palette.fill(depth, state);
                QVERIFY2(contrast(fill.ground, fill.text) >= 4.5, qPrintable(stateWord(state)));
            }
        }
        QVERIFY(contrast(palette.background(), palette.mutedText()) >= 4.5);
    }
}

void MapPaletteTest::texturesAreVisible()
{
    QFETCH(bool, dark);
    QFETCH(PaletteSet, set);
    const MapPalette palette(colours(dark), 6, set);
    for (u32 depth = 0; depth < 6; ++depth) {
        for (const State state : allStates()) {
            const Fill fill = palette.fill(depth, state);
            if (fill.pattern != Pattern::plain) {
                const double ratio = contrast(fill.ground, fill.ink);
                QVERIFY2(ratio >= 1.4, qPrintable(stateWord(state) + QStringLiteral(" %1").arg(ratio)));
            }
        }
    }
    QVERIFY(contrast(palette.pending().ground, palette.pending().ink) >= 1.3);
}

void MapPaletteTest::texturesScale()
{
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 40; ++x) {
            QCOMPARE(inked(Pattern::crosses, x, y, 2), inked(Pattern::crosses, x / 2, y / 2, 1));
        }
    }
}

QTEST_MAIN(MapPaletteTest)
#include "map_palette_test.moc"
