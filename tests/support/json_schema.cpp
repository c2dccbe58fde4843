// SPDX-License-Identifier: MIT
#include "tests/support/json_schema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace stratamap::testing {

namespace {

class Validator {
public:
    explicit Validator(const QJsonObject& root) : m_root(root) {}

    void check(const QJsonObject& schema, const QJsonValue& value, const QString& where)
    {
        static const QSet<QString> known = {
            QStringLiteral("$schema"),  QStringLiteral("$defs"),      QStringLiteral("title"),
            QStringLiteral("$ref"),     QStringLiteral("type"),       QStringLiteral("description"),
            QStringLiteral("const"),    QStringLiteral("enum"),       QStringLiteral("minimum"),
            QStringLiteral("pattern"),  QStringLiteral("properties"), QStringLiteral("additionalProperties"),
            QStringLiteral("required"), QStringLiteral("items")};
        for (const QString& word : schema.keys()) {
            require(known.contains(word), where, QStringLiteral("the schema says %1").arg(word));
        }
        if (const QString target = member(schema, "$ref").toString(); !target.isEmpty()) {
            check(
                member(member(m_root, "$defs").toObject(), qPrintable(target.section(QLatin1Char('/'), -1))).toObject(),
                value, where);
        }
        if (const QStringList types = typesOf(member(schema, "type")); !types.isEmpty()) {
            require(std::any_of(types.begin(), types.end(), [&](const QString& type) { return is(value, type); }),
                    where, QStringLiteral("is no %1").arg(types.join(QLatin1String(" or "))));
        }
        if (schema.contains(QLatin1String("const"))) {
            require(member(schema, "const") == value, where, QStringLiteral("is not the constant"));
        }
        if (schema.contains(QLatin1String("enum"))) {
            require(member(schema, "enum").toArray().contains(value), where, QStringLiteral("is none of the words"));
        }
        if (schema.contains(QLatin1String("minimum"))) {
            require(value.toDouble() >= member(schema, "minimum").toDouble(), where, QStringLiteral("is too small"));
        }
        if (const QString pattern = member(schema, "pattern").toString(); !pattern.isEmpty()) {
            require(QRegularExpression(pattern).match(value.toString()).hasMatch(), where,
                    QStringLiteral("does not match"));
        }
        checkMembers(schema, value.toObject(), where);
        const QJsonArray items = value.toArray();
        for (int i = 0; i < items.size() && schema.contains(QLatin1String("items")); ++i) {
            check(member(schema, "items").toObject(), items[i], QStringLiteral("%1[%2]").arg(where).arg(i));
        }
    }

    const QStringList& errors() const { return m_errors; }

private:
    static QJsonValue member(const QJsonObject& object, const char* name) { return object.value(QLatin1String(name)); }

    /// One, or a list of them.
    static QStringList typesOf(const QJsonValue& type)
    {
        return type.isArray()    ? type.toVariant().toStringList()
               : type.isString() ? QStringList{type.toString()}
                                 : QStringList();
    }

    static bool is(const QJsonValue& value, const QString& type)
    {
        return type == QLatin1String("object")    ? value.isObject()
               : type == QLatin1String("array")   ? value.isArray()
               : type == QLatin1String("string")  ? value.isString()
               : type == QLatin1String("boolean") ? value.isBool()
               : type == QLatin1String("null")    ? value.isNull()
               : type == QLatin1String("integer") ? value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
                                                  : false;
    }

    void checkMembers(const QJsonObject& schema, const QJsonObject& object, const QString& where)
    {
        for (const auto& name : member(schema, "required").toArray()) {
            require(object.contains(name.toString()), where, QStringLiteral("lacks %1").arg(name.toString()));
        }
        const QJsonObject properties = member(schema, "properties").toObject();
        const QJsonValue others = member(schema, "additionalProperties");
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = where + QLatin1Char('.') + it.key();
            if (properties.contains(it.key())) {
                check(properties.value(it.key()).toObject(), it.value(), place);
            } else if (others.isObject()) {
                check(others.toObject(), it.value(), place);
            } else {
                require(!others.isBool() || others.toBool(), place, QStringLiteral("is not in the schema"));
            }
        }
    }

    void require(bool condition, const QString& where, const QString& what)
    {
        if (!condition && m_errors.size() < 20) {
            m_errors += where + QLatin1String(": ") + what;
        }
    }

    const QJsonObject& m_root;
    QStringList m_errors;
};

}  // namespace

QStringList schema_errors(const QJsonObject& schema, const QJsonValue& value)
{
    Validator validator(schema);
    validator.check(schema, value, QStringLiteral("$"));
    return validator.errors();
}

}  // namespace stratamap::testing
