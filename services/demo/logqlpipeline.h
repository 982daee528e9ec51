// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demologstore.h"
#include "services/demo/logqlast.h"

namespace wardroom {

/// A line on its way through a pipeline: its text and its labels by origin.
struct LogQlLine
{
    enum class Origin { Stream, Metadata, Parsed };
    struct Field
    {
        QString name;
        QString value;
        Origin origin = Origin::Stream;
    };

    QByteArray text;
    std::vector<Field> fields;

    QString value(const QString &name) const; ///< empty where there is none
    bool has(const QString &name) const;
    void set(const QString &name, const QString &value, Origin origin); ///< replaces
    Labels labels() const; ///< of all origins
    Labels labels(Origin origin) const;
};

/// Runs the lines of a store through a log query. Keeps a reference to both; made for one request.
class LogQlPipelineRun
{
public:
    LogQlPipelineRun(const LogQlPipeline &pipeline, const DemoLogStore &store);

    /// Whether the selector takes the stream.
    bool takesStream(int stream) const { return m_takes[static_cast<size_t>(stream)]; }
    int streams() const; ///< taken
    /// False when the line is filtered out; else @p out is what comes of it.
    bool process(const DemoLogLine &line, LogQlLine &out) const;

    static bool selects(const std::vector<LogQlMatcher> &selector, const Labels &labels);

private:
    const LogQlPipeline &m_pipeline;
    const DemoLogStore &m_store;
    std::vector<bool> m_takes;
};

/// Pairs of a JSON object, nested ones joined with `_`; none when @p text is not an object.
std::optional<std::vector<std::pair<QString, QString>>> parseJsonFields(const QByteArray &text);
std::vector<std::pair<QString, QString>> parseLogfmtFields(const QByteArray &text);

} // namespace wardroom
