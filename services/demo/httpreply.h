// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace wardroom {

/// What the simulator answers.
struct HttpReply
{
    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    QByteArray body;

    static HttpReply text(int status, QByteArray body)
    {
        return {status, "text/plain; charset=utf-8", std::move(body)};
    }
};

/// The parameters of a request, decoded; a name may occur several times.
class HttpParameters
{
public:
    HttpParameters() = default;
    /// From the encoded form `a=1&b=two+words`, as in a URL's query or a form's body.
    explicit HttpParameters(const QByteArray &encoded) { add(encoded); }

    void add(const QByteArray &encoded)
    {
        for (const QByteArray &pair : encoded.split('&')) {
            const qsizetype equals = pair.indexOf('=');
            if (!pair.isEmpty())
                m_pairs.append({decoded(pair.left(equals < 0 ? pair.size() : equals)),
                                equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
        }
    }
    void set(const QString &name, const QString &value) { m_pairs.append({name, value}); }

    QString value(QStringView name) const ///< the first; empty where there is none
    {
        for (const auto &[key, text] : m_pairs)
            if (key == name)
                return text;
        return {};
    }
    QStringList values(QStringView name) const
    {
        QStringList all;
        for (const auto &[key, text] : m_pairs)
            if (key == name)
                all.append(text);
        return all;
    }

private:
    static QString decoded(QByteArray text)
    {
        text.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    }

    QList<std::pair<QString, QString>> m_pairs;
};

} // namespace wardroom
