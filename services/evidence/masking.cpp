// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/masking.h"

#include "services/core/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <array>

namespace wardroom {

namespace {

const auto Stars = QLatin1String("***");

// Cheap questions first: most lines have none of all this, and the expressions would be asked for each.
bool has(const QString &text, char16_t sign)
{
    return text.contains(QChar(sign));
}

int digitsIn(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

// Tokens -------------------------------------------------------------------------------------------------------------

const QRegularExpression &tokenShape()
{
    // JSON web tokens, GitHub, GitLab, Slack, AWS, Google, Stripe, and keys in PEM.
    static const QRegularExpression shape(QStringLiteral(
        R"(\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|\b(?:gh[pousr]_|github_pat_)\w{16,}|\bglpat-[\w-]{16,}|\bxox[abeprs]-[\w-]{8,})"
        R"(|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{30,}|\b[sr]k_(?:live|test)_\w{10,})"
        R"(|-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))"),
        QRegularExpression::DotMatchesEverythingOption);
    return shape;
}

void maskTokens(QString &text)
{
    static const Redactor shapes;
    text = shapes.redact(text);
    text.replace(tokenShape(), Stars);
    static const QRegularExpression bearer(QStringLiteral(R"(\b(bearer\s+)[\w~+/.=-]{12,})"), QRegularExpression::CaseInsensitiveOption);
    if (text.contains(QLatin1String("bearer"), Qt::CaseInsensitive))
        text.replace(bearer, QStringLiteral("\\1***"));
}

// Card numbers -------------------------------------------------------------------------------------------------------

/// ISO/IEC 7812-1, Annex B.
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, twice = !twice) {
        const int digit = (it->unicode() - u'0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

/// First digits and length of the issuers there are; times in ms, µs and ns begin with 1 and so are none.
bool isCard(const QString &digits)
{
    static const QRegularExpression issuer(QStringLiteral(
        R"(^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0|[68])\d{12,14}|35\d{14}|6\d{15,18})$)"));
    return issuer.match(digits).hasMatch() && passesLuhn(digits);
}

/// Replaces the matches of @p shape that @p isMeant.
template <typename IsMeant> void replaceWhere(QString &text, const QRegularExpression &shape, IsMeant isMeant)
{
    QString result;
    qsizetype done = 0;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!isMeant(match.captured()))
            continue;
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += Stars;
        done = match.capturedEnd();
    }
    if (done > 0)
        text = result.append(QStringView(text).sliced(done));
}

void maskCards(QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"((?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d))"));
    replaceWhere(text, shape, [](QString found) { return isCard(found.remove(u' ').remove(u'-')); });
}

// Addresses and phone numbers ----------------------------------------------------------------------------------------

void maskAddresses(QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24})"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(shape, Stars);
}

void maskPhones(QString &text)
{
    // International; Taiwan's mobile and area numbers; mainland China's mobiles; North America's with their dashes. A bare
    // run of ten digits is no phone number here: it would be every second since 1970.
    static const QRegularExpression shape(QStringLiteral(
        R"((?<![\w.+-])(?:\+[1-9]\d{0,2}[ -]?(?:\(\d{1,4}\)[ -]?)?\d(?:[ -]?\d){6,11}|09\d{2}[ -]?\d{3}[ -]?\d{3}|\(0\d{1,2}\) ?\d{3,4}[ -]?\d{4})"
        R"(|0\d{1,2}-\d{3,4}-?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-]|\.\d))"));
    replaceWhere(text, shape, [](const QString &) { return true; });
}

// All of a draft -----------------------------------------------------------------------------------------------------

class Masker
{
public:
    bool hasMasked() const { return m_masked; }

    void text(QString &text)
    {
        QString clean = masked(text);
        if (clean == text)
            return;
        m_masked = true;
        text = std::move(clean);
    }
    void texts(QStringList &texts)
    {
        for (QString &one : texts)
            text(one);
    }
    /// A value whose name says that it is a secret needs no shape.
    void named(const QString &name, QString &value)
    {
        if (value.isEmpty() || !isSecretName(name))
            return text(value);
        m_masked = m_masked || value != Stars;
        value = Stars;
    }
    QJsonValue json(const QString &name, const QJsonValue &value)
    {
        if (value.isString()) {
            QString string = value.toString();
            named(name, string);
            return string;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &one : value.toArray())
                array.append(json(name, one));
            return array;
        }
        return value.isObject() ? QJsonValue(object(value.toObject())) : value;
    }
    QJsonObject object(const QJsonObject &given)
    {
        QJsonObject result;
        for (auto it = given.begin(); it != given.end(); ++it)
            result.insert(it.key(), json(it.key(), it.value()));
        return result;
    }
    SnapshotPtr snapshot(const SnapshotPtr &given)
    {
        if (!given)
            return nullptr;
        std::shared_ptr<SeriesSnapshot> copy; // only where there is something to mask: samples are many
        for (std::size_t i = 0; i < given->series.size(); ++i) {
            const Labels clean = labels(given->series[i].labels);
            if (clean == given->series[i].labels)
                continue;
            if (!copy)
                copy = std::make_shared<SeriesSnapshot>(*given);
            copy->series[i].labels = clean;
        }
        return copy ? copy : given;
    }

    void data(FrozenChart &chart)
    {
        text(chart.look.title);
        text(chart.look.subtitle);
        texts(chart.look.legends);
        chart.snapshot = snapshot(chart.snapshot);
        chart.earlier = snapshot(chart.earlier);
    }
    void data(FrozenLogs &logs)
    {
        for (FrozenLogLine &line : logs.lines) {
            text(line.text);
            for (auto &[name, value] : line.labels)
                named(name, value);
        }
    }
    void data(FrozenTable &table)
    {
        for (QStringList &row : table.rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                named(table.head.value(i), row[i]);
        }
    }
    void data(FrozenAlert &alert) { alert.alert = object(alert.alert); }
    void data(FrozenFile &) { }

private:
    Labels labels(const Labels &given)
    {
        Labels result = given;
        for (const auto &[name, value] : given) {
            QString clean = value;
            named(name, clean);
            if (clean != value)
                result.set(name, clean);
        }
        return result;
    }

    bool m_masked = false;
};

} // namespace

QString masked(const QString &text)
{
    QString clean = text;
    maskTokens(clean);
    if (has(clean, u'@'))
        maskAddresses(clean);
    const int digits = digitsIn(clean);
    if (digits >= 13)
        maskCards(clean);
    if (digits >= 8)
        maskPhones(clean);
    return clean;
}

bool maskDraft(PinDraft &draft)
{
    Masker masker;
    masker.text(draft.pin.title);
    masker.text(draft.pin.query);
    if (auto *file = std::get_if<FrozenFile>(&draft.data); file && draft.pin.kind == PinKind::Text) {
        QString text = QString::fromUtf8(file->data);
        masker.text(text);
        if (masker.hasMasked())
            file->data = text.toUtf8();
    }
    std::visit([&masker](auto &data) { masker.data(data); }, draft.data);
    return masker.hasMasked();
}

} // namespace wardroom
