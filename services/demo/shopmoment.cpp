// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shopmoment.h"

#include <QtCore/QHash>

namespace wardroom {

const std::vector<ShopRoute> &shopRoutes()
{
    static const std::vector<ShopRoute> routes = {
        {"shop-api", "GET", "/catalog", 400, 0.021, 0.045, -0.24, 0.35},
        {"shop-api", "POST", "/checkout", 210, 0.038, 0.32, -0.33, 1.0},
        {"shop-api", "GET", "/search", 160, 0.030, 0.010, -0.08, 0.25},
        {"shop-api", "POST", "/login", 95, 0.034, 0.19, 0.18, 0.8},
        {"orders", "POST", "/orders", 3.1, 0.060, 0.41, -0.15, 0.6},
        {"payments", "POST", "/authorize", 2.9, 0.180, 0.022, -0.5, 0.9},
        {"shop-web", "GET", "/", 120, 0.045, 0.0, -0.1, 0.05},
        {"search", "GET", "/query", 160, 0.018, 0.0, -0.08, 0.0},
        {"auth", "POST", "/token", 96, 0.014, 0.0, 0.15, 0.0},
    };
    return routes;
}

QString podOf(const QString &instance)
{
    static const QHash<QString, QString> pods = {
        {QStringLiteral("api-1"), QStringLiteral("shop-api-7f9c-m4qrt")},
        {QStringLiteral("api-2"), QStringLiteral("shop-api-7f9c-x2x8p")},
        {QStringLiteral("api-3"), QStringLiteral("shop-api-7f9c-k7wzd")},
        {QStringLiteral("orders-1"), QStringLiteral("orders-5d8b-9hj2k")},
        {QStringLiteral("payments-1"), QStringLiteral("payments-6c4f-t8vnb")},
        {QStringLiteral("web-1"), QStringLiteral("shop-web-84bd-qn5xg")},
        {QStringLiteral("search-1"), QStringLiteral("search-79ff-w3lmc")},
        {QStringLiteral("auth-1"), QStringLiteral("auth-58c7-zp6rd")},
        {QStringLiteral("push-1"), QStringLiteral("push-66d9-b2fks")},
        {QStringLiteral("jobs-1"), QStringLiteral("scheduler-4b7c-hx9tw")},
    };
    return pods.value(instance, instance);
}

} // namespace wardroom
