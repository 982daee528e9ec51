// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/redaction.h"

#include <QtCore/QReadWriteLock>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <array>

namespace wardroom {

namespace {

constexpr qsizetype ShortestSecret = 4;
const auto Stars = QLatin1String("***");

struct Shape
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Shape, 3> &shapes()
{
    static const std::array<Shape, 3> list{{
        // Authorization: Bearer abc, "authorization": "Basic abc"
        {QRegularExpression(QStringLiteral(R"((authorization["']?\s*[:=]\s*["']?)(?:(basic|bearer|digest)\s+)?[^\s"',;]+)"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1\\2 ***")},
        // scheme://user:password@host
        {QRegularExpression(QStringLiteral(R"(([a-z][a-z0-9+.-]*://)[^\s/@:]+:[^\s/@]*@)"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1***@")},
        // password=abc, "token": "abc", api_key: abc
        {QRegularExpression(
             QStringLiteral(R"(((?:password|passwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)["']?\s*[:=]\s*["']?)[^\s"'&,;}]+)"),
             QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1***")},
    }};
    return list;
}

} // namespace

bool isSecretName(QStringView name)
{
    static constexpr std::array<QLatin1String, 10> marks{
        QLatin1String("authorization"), QLatin1String("password"), QLatin1String("passwd"),
        QLatin1String("secret"), QLatin1String("token"), QLatin1String("api_key"),
        QLatin1String("api-key"), QLatin1String("apikey"), QLatin1String("cookie"),
        QLatin1String("private_key")};
    return std::any_of(marks.begin(), marks.end(),
                       [name](QLatin1String mark) { return name.contains(mark, Qt::CaseInsensitive); });
}

struct Redactor::Private
{
    mutable QReadWriteLock lock;
    QStringList values; // longest first, so that no part of a longer one is left standing

    void add(const QString &value)
    {
        if (value.size() < ShortestSecret || values.contains(value))
            return;
        values.append(value);
        std::sort(values.begin(), values.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
};

Redactor::Redactor()
    : d(std::make_unique<Private>())
{
}

Redactor::~Redactor() = default;

void Redactor::addSecret(const QString &secret)
{
    const QWriteLocker locker(&d->lock);
    d->add(secret);
    d->add(QString::fromLatin1(secret.toUtf8().toBase64()));
    d->add(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
}

void Redactor::addBasicCredentials(const QString &user, const QString &password)
{
    addSecret(password);
    const QString pair = user + u':' + password;
    const QWriteLocker locker(&d->lock);
    d->add(QString::fromLatin1(pair.toUtf8().toBase64()));
}

QString Redactor::redact(const QString &text) const
{
    QString clean = text;
    {
        const QReadLocker locker(&d->lock);
        for (const QString &value : std::as_const(d->values))
            clean.replace(value, Stars);
    }
    for (const Shape &shape : shapes())
        clean.replace(shape.pattern, shape.replacement);
    return clean;
}

} // namespace wardroom
