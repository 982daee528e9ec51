// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"
#include "ui/common/pinsource.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

namespace wardroom {

class LevelLegend;
class LogVolumeBars;
class TextLabel;
class ViewContext;
class VolumeHistogram;

/// The volume histogram under its head: title, step and numbers at the left, totals by level at the right.
class VolumePane final : public QWidget, public PinSource
{
    Q_OBJECT
public:
    explicit VolumePane(ViewContext &context, QWidget *parent = nullptr);

    /// @p query: what counted it.
    void setVolume(const LogVolumeBars &volume, const QString &query, const std::optional<Error> &error);
    std::optional<PinDraft> pinDraft() const override;
    /// How much the server read for the lines shown; 0: not told.
    void setReading(qint64 bytes, double seconds);
    VolumeHistogram *histogram() const { return m_histogram; }

private:
    void connectContext();
    void retranslate();
    void apply();

    ViewContext &m_context;
    TextLabel *m_title;
    TextLabel *m_numbers;
    LevelLegend *m_legend;
    VolumeHistogram *m_histogram;
    QString m_query;
    std::optional<Error> m_error;
    qint64 m_bytes = 0;
    double m_seconds = 0;
};

} // namespace wardroom
