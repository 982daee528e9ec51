// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

namespace wardroom {

/// Bars of a few categories side by side. Values are made texts by the caller, so that they read as everywhere else.
struct BarChartData
{
    struct Series
    {
        QString name;
        int colour = 0; ///< index for Theme::chartColor()
        std::vector<double> values; ///< one a category; NaN: none is known, no bar
        std::vector<QString> texts; ///< the same, as a person reads it
        friend bool operator==(const Series &, const Series &) = default;
    };
    QStringList categories; ///< may hold a line break
    std::vector<Series> series;
    QString valueTitle; ///< of the axis: its unit
    friend bool operator==(const BarChartData &, const BarChartData &) = default;
};

/// Draws them. The legend is the caller's, as in all panels; hovering a bar tells its value.
class BarChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;

    void setData(const BarChartData &data);
    const BarChartData &data() const { return m_data; }

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

private:
    struct View;
    void draw();
    void applyTheme();
    QString description() const;

    BarChartData m_data;
    std::unique_ptr<View> m_view;
};

} // namespace wardroom
