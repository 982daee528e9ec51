// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/yamljson.h"

#include <QtCore/QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestYaml = 200;

tl::unexpected<Error> fault(const YAML::Mark &mark, const QString &what)
{
    return failure(Error{ErrorKind::Protocol,
                         0,
                         u"line %1, column %2: %3"_s.arg(mark.line + 1).arg(mark.column + 1).arg(what),
                         {},
                         false,
                         ErrorCause::BodyMalformed});
}

/// A plain scalar by YAML's core schema; quoted ones are texts.
JsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return JsonValue::string(text);
    if (text == "true"_L1 || text == "false"_L1)
        return JsonValue::boolean(text == "true"_L1);
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
    return number.match(text).hasMatch() ? JsonValue::numberOf(text) : JsonValue::string(text);
}

class Converter
{
public:
    JsonValue convert(const YAML::Node &node, int depth = 0)
    {
        if (++m_count > MostYamlNodes || depth > DeepestYaml) {
            m_tooLarge = true;
            return {};
        }
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence: {
            QList<JsonValue> items;
            for (const YAML::Node &item : node) {
                if (m_tooLarge)
                    break;
                items.append(convert(item, depth + 1));
            }
            return JsonValue::array(std::move(items));
        }
        case YAML::NodeType::Map: {
            JsonValue object = JsonValue::object();
            for (const auto &pair : node) {
                if (m_tooLarge)
                    break;
                if (pair.first.IsScalar())
                    object.set(QString::fromStdString(pair.first.Scalar()), convert(pair.second, depth + 1));
            }
            return object;
        }
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null:
            break;
        }
        return {};
    }
    bool isTooLarge() const { return m_tooLarge; }

private:
    int m_count = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<QList<JsonValue>> readYaml(const QByteArray &text)
{
    try {
        QList<JsonValue> documents;
        Converter converter;
        for (const YAML::Node &node : YAML::LoadAll(text.toStdString())) {
            documents << converter.convert(node);
            if (converter.isTooLarge())
                return fault(node.Mark(),
                             u"the document is nested too deeply, or its aliases make it too large"_s);
        }
        return documents;
    } catch (const YAML::Exception &e) {
        return fault(e.mark, QString::fromStdString(e.msg));
    }
}

} // namespace wardroom
