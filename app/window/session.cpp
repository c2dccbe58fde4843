// SPDX-License-Identifier: MIT
// Session: the images that were looked at last, as JSON.
#include "app/window/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr int version = 1;
constexpr u32 deepest = 1U << 20;

// As text: a JSON number is exact up to 2^53 only.
QString number(u64 value)
{
    return QString::number(value);
}

u64 numberIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toULongLong();
}

// A path is bytes, and not always text.
QString encoded(const std::string& path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path).toPercentEncoding("/"));
}

std::string bytesOf(const QJsonValue& encoded)
{
    return QByteArray::fromPercentEncoding(encoded.toString().toLatin1()).toStdString();
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonObject& object, const char* key)
{
    return QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1());
}

QJsonObject toObject(const Lenses::Place& place)
{
    return {{QStringLiteral("lens"), static_cast<int>(place.lens)},
            {QStringLiteral("offset"), number(place.view.offset)},
            {QStringLiteral("bytesPerCell"), number(place.view.bytesPerCell)},
            {QStringLiteral("enlargement"), place.view.enlargement},
            {QStringLiteral("whole"), place.view.whole}};
}

/// A view that no canvas could have had is that of the whole disk.
Lenses::Place placeOf(const QJsonObject& object)
{
    Lenses::Place place;
    const int lens = object.value(QLatin1String("lens")).toInt();
    if (lens >= 0 && lens < static_cast<int>(Lens::changes)) {  // what was compared is not kept
        place.lens = static_cast<Lens>(lens);
    }
    Canvas::View view;
    view.offset = numberIn(object, "offset");
    view.bytesPerCell = numberIn(object, "bytesPerCell");
    view.enlargement = object.value(QLatin1String("enlargement")).toInt();
    view.whole = object.value(QLatin1String("whole")).toBool(true);
    const bool sound = view.offset <= max_image_length && std::has_single_bit(view.bytesPerCell) &&
                       view.bytesPerCell >= sector_size && view.bytesPerCell <= u64{1} << 62 && view.enlargement >= 0 &&
                       view.enlargement <= 16;
    if (sound) {
        place.view = view;
    }
    return place;
}

QJsonObject toObject(const WindowState& window)
{
    QJsonObject object{{QStringLiteral("path"), encoded(window.path)},
                       {QStringLiteral("geometry"), base64(window.geometry)},
                       {QStringLiteral("docks"), base64(window.workspace)},
                       {QStringLiteral("view"), toObject(window.place)},
                       {QStringLiteral("cursor"), number(window.cursor)},
                       {QStringLiteral("states"), number(window.filter.states.to_ulong())}};
    if (window.snapshot) {
        object.insert(QStringLiteral("snapshot"), encoded(*window.snapshot));
    }
    if (window.selection) {
        object.insert(QStringLiteral("selected"), number(window.selection->offset));
        object.insert(QStringLiteral("selectedLength"), number(window.selection->length));
    }
    if (window.highlighted) {
        object.insert(QStringLiteral("layer"), static_cast<qint64>(*window.highlighted));
    }
    QJsonArray layers;
    for (const u32 depth : window.filter.layers) {
        layers.append(static_cast<qint64>(depth));
    }
    object.insert(QStringLiteral("layers"), layers);
    return object;
}

std::optional<u32> depthOf(const QJsonValue& value)
{
    const qint64 depth = value.toInteger(-1);
    return depth >= 0 && depth < deepest ? std::optional(static_cast<u32>(depth)) : std::nullopt;
}

WindowState windowOf(const QJsonObject& object)
{
    WindowState window;
    window.path = bytesOf(object.value(QLatin1String("path")));
    if (const QJsonValue snapshot = object.value(QLatin1String("snapshot")); snapshot.isString()) {
        window.snapshot = bytesOf(snapshot);
    }
    window.geometry = bytesIn(object, "geometry");
    window.workspace = bytesIn(object, "docks");
    window.place = placeOf(object.value(QLatin1String("view")).toObject());
    window.cursor = numberIn(object, "cursor");
    const Range selected{numberIn(object, "selected"), numberIn(object, "selectedLength")};
    if (!selected.empty() && selected.offset <= max_image_length && selected.length <= max_image_length) {
        window.selection = selected;
    }
    window.highlighted = depthOf(object.value(QLatin1String("layer")));
    const QJsonArray layers = object.value(QLatin1String("layers")).toArray();
    for (const auto& layer : layers) {
        if (const auto depth = depthOf(layer)) {
            window.filter.layers.push_back(*depth);
        }
    }
    auto& depths = window.filter.layers;
    std::sort(depths.begin(), depths.end());
    depths.erase(std::unique(depths.begin(), depths.end()), depths.end());
    window.filter.states = std::bitset<state_count>(numberIn(object, "states"));
    return window;
}

}  // namespace

QByteArray toJson(const Session& session)
{
    QJsonArray windows;
    for (const WindowState& window : session) {
        windows.append(toObject(window));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("windows"), windows}})
        .toJson();
}

Session sessionFromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    Session session;
    if (all.value(QLatin1String("version")).toInt() != version) {
        return session;
    }
    const QJsonArray windows = all.value(QLatin1String("windows")).toArray();
    for (const auto& value : windows) {
        WindowState window = windowOf(value.toObject());
        const bool sound = !window.path.empty() && window.path.find('\0') == std::string::npos;
        if (sound && session.size() < most_session_windows) {
            session.push_back(std::move(window));
        }
    }
    return session;
}

}  // namespace stratamap::ui
